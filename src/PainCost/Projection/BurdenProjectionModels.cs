using PainCost.Evidence;

namespace PainCost.Projection;

/// <summary>The shorter way to the model of a projection.</summary>
public static class BurdenProjectionModels
{
    extension(BurdenProjection)
    {
        /// <summary>The model of a projection.</summary>
        /// <param name="profile">The burden's inputs, of one year.</param>
        /// <param name="population">The people by sex and age, in every year that is asked for and in the profile's own.</param>
        /// <param name="choices">Years, trends, and the burden's own choices; left out, all years of the population, no trends.</param>
        /// <param name="cancellationToken">Ends the work early.</param>
        /// <returns>A model whose money outputs are in one price basis, that of the burden, per year.</returns>
        /// <exception cref="FaultsException">
        /// The profile cannot be divided by sex and age, or years or ages are missing; all reasons at once.
        /// </exception>
        /// <exception cref="FaultsException">The profile's inputs do not make up a burden.</exception>
        /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
        public static Model Model(
            Profile profile, PopulationTable population, ProjectionChoices? choices = null,
            CancellationToken cancellationToken = default) =>
            BurdenProjection.Of(profile, population, choices, cancellationToken).Model;
    }
}
