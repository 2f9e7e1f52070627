using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden;

/// <summary>What can be asked of a burden's model alone, by a reader who has no burden at hand; and the shorter way to the model.</summary>
public static class PainBurdenModels
{
    extension(PainBurden)
    {
        /// <summary>The model of a profile's burden: that of <see cref="PainBurden.Of(Profile, HeldFixed?)"/>.</summary>
        /// <param name="profile">The inputs, with their sources.</param>
        /// <param name="heldFixed">
        /// For a burden from above, what stays as published when the number of cases differs; left out, the total.
        /// </param>
        /// <returns>A model whose money outputs are in the profile's price basis per year.</returns>
        /// <exception cref="FaultsException">The profile's inputs do not make up a burden; all reasons at once.</exception>
        public static Model Model(Profile profile, HeldFixed? heldFixed = null) => PainBurden.Of(profile, heldFixed).Model;

        /// <summary>
        /// The model of a profile's burden: that of <see cref="PainBurden.Of(Profile, BurdenChoices, CancellationToken)"/>.
        /// </summary>
        /// <param name="profile">The inputs, with their sources.</param>
        /// <param name="choices">What changes the numbers, and how finely the outputs are divided.</param>
        /// <param name="cancellationToken">Ends the building early.</param>
        /// <returns>A model whose money outputs are in the profile's price basis per year, or the chosen one.</returns>
        /// <exception cref="FaultsException">The profile's inputs do not make up a burden; all reasons at once.</exception>
        /// <exception cref="OperationCanceledException">The building was cancelled.</exception>
        public static Model Model(Profile profile, BurdenChoices choices, CancellationToken cancellationToken = default) =>
            PainBurden.Of(profile, choices, cancellationToken).Model;

        /// <summary>The components of a model: the outputs that add up to its total.</summary>
        /// <param name="model">A model that knows its components.</param>
        /// <returns>Their names, in the model's order.</returns>
        public static IReadOnlyList<string> Components(Model model)
        {
            ArgumentNullException.ThrowIfNull(model);
            return model.Components;
        }

        /// <summary>
        /// How much of the total rests on figures that nobody has verified: components with such an input, in the base case.
        /// </summary>
        /// <param name="model">A model that knows its components.</param>
        /// <returns>
        /// A share of the total [1], from 0 to 1. Without components, 1 when anything rests on such a figure, otherwise 0.
        /// </returns>
        public static double UnverifiedShare(Model model)
        {
            ArgumentNullException.ThrowIfNull(model);
            return Unverified.ShareOf(model);
        }

        /// <summary>
        /// Every input that can be drawn outside its limits, those that the burden alone sets included, such as 24 hours a day.
        /// </summary>
        /// <param name="model">A model with inputs of a burden.</param>
        /// <returns>
        /// Those inputs, in the model's order, each with the probability of it and a cure; empty when every draw is legal.
        /// </returns>
        public static IReadOnlyList<IllegalRange> IllegalRanges(Model model)
        {
            ArgumentNullException.ThrowIfNull(model);
            return BurdenInput.IllegalRanges(model);
        }

        /// <summary>What a component's name takes in.</summary>
        /// <param name="model">The model of a burden.</param>
        /// <param name="output">The name of one of its outputs.</param>
        /// <returns>A phrase; null where the name says it all.</returns>
        public static string? Meaning(Model model, string output)
        {
            ArgumentNullException.ThrowIfNull(model);
            return BurdenOutput.MeaningIn(model, output);
        }

        /// <summary>Components that a burden would have if everything were known, and that this one has no figures for.</summary>
        /// <param name="model">The model of a burden.</param>
        /// <returns>
        /// Their names; none where only what somebody bears is counted, since the rest is left out on purpose, or where one amount may hold
        /// them.
        /// </returns>
        public static IReadOnlyList<string> LeftOut(Model model)
        {
            ArgumentNullException.ThrowIfNull(model);
            return MissingParts.Of(model);
        }
    }
}
