namespace PainCost.Burden;

/// <summary>Whose costs are counted.</summary>
public enum Perspective
{
    /// <summary>Everybody's; transfers are left out.</summary>
    Societal,

    /// <summary>Insurers and public programmes: health care without what patients pay themselves.</summary>
    HealthCarePayer,

    /// <summary>Employers: work lost by absence and at work.</summary>
    Employer,

    /// <summary>Patients and their families: out of pocket, earnings, unpaid work.</summary>
    Patient,

    /// <summary>Public programmes' health care, and transfers such as disability benefits.</summary>
    Government,
}
