"""Edits two cells of a workbook as an analyst would, in LibreOffice with German settings, and saves it in the three forms that analysts send.

Usage: /usr/bin/python3 edit-workbook.py SOFFICE WORKBOOK FOLDER
Writes FOLDER/edited.xlsx, FOLDER/german.csv (semicolons, decimal commas, UTF-8) and FOLDER/unicode.txt (tabs, UTF-16).
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

PATIENCE = 50  # seconds
CSV = "Text - txt - csv (StarCalc)"
FORMS = (
    ("edited.xlsx", "Calc MS Excel 2007 XML", ""),
    ("german.csv", CSV, "59,34,76,1,,0,false,true"),
    ("unicode.txt", CSV, "9,34,65535,1,,0,false,true"),
)
GERMAN = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item>'
    "</oor:items>"
)


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def connect(pipe):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def edit(desktop, workbook, folder):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(workbook), "_blank", 0, (option("Hidden", True),))
    sheet = document.Sheets.getByName("inputs")
    rows = {sheet.getCellByPosition(0, row).String: row for row in range(60)}
    sheet.getCellByPosition(2, rows["hourly wage"]).Value = 23.75
    sheet.getCellByPosition(2, rows["prevalence"]).Value = 0.215
    for name, filter_name, options in FORMS:
        target = uno.systemPathToFileUrl(os.path.join(folder, name))
        document.storeToURL(target, (option("FilterName", filter_name), option("FilterOptions", options)))
    document.close(True)


def main(soffice, workbook, folder):
    settings = tempfile.mkdtemp(prefix="paincost-office")
    os.makedirs(settings + "/user")
    with open(settings + "/user/registrymodifications.xcu", "w") as file:
        file.write(GERMAN)
    pipe = "paincost%d" % os.getpid()
    arguments = [soffice, "--headless", "--norestore", "--nologo", "-env:UserInstallation=file://" + settings, "--accept=pipe,name=%s;urp;" % pipe]
    office = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        context = connect(pipe)
        edit(context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context), workbook, folder)
    finally:
        # The program that was started starts another: all of them are in its session.
        os.killpg(office.pid, 9)
        office.wait()
        shutil.rmtree(settings, ignore_errors=True)


main(*sys.argv[1:4])
