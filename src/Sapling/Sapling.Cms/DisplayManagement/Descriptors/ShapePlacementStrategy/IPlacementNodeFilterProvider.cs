namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A condition that placement files can name.</summary>
public interface IPlacementNodeFilterProvider
{
    string Key { get; }

    /// <param name="context">The shape that is being placed.</param>
    /// <param name="expression">What the file says, as a <see cref="System.Text.Json.JsonElement"/>: a text or a list of texts.</param>
    bool IsMatch(ShapePlacementContext context, object expression);
}
