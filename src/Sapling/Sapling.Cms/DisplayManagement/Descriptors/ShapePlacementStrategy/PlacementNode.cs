using System.Text.Json.Serialization;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>One rule of a placement file: where a shape goes when all that it names applies.</summary>
public class PlacementNode
{
    [JsonPropertyName("place")]
    public string? Location { get; set; }

    [JsonPropertyName("displayType")]
    public string? DisplayType { get; set; }

    [JsonPropertyName("differentiator")]
    public string? Differentiator { get; set; }

    [JsonPropertyName("alternates")]
    public string[]? Alternates { get; set; }

    [JsonPropertyName("wrappers")]
    public string[]? Wrappers { get; set; }

    [JsonPropertyName("shape")]
    public string? ShapeType { get; set; }

    /// <summary>Everything else: the conditions that filter providers know, such as <c>contentType</c>.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? Filters { get; set; }
}
