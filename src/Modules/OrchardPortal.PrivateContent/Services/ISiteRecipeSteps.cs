using System.Text.Json.Nodes;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Steps of the recipe that a site exports of itself, by modules that the exporting one does not know. No secret and nobody's data may be in them.</summary>
public interface ISiteRecipeSteps
{
    /// <summary>In the order in which they are to be run.</summary>
    Task<IReadOnlyList<JsonObject>> GetAsync();
}
