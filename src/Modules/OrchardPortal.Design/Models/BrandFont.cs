using System.Text.Json.Serialization;

namespace OrchardPortal.Design.Models;

/// <summary>The typefaces that come with visitors' devices, by their character: no font is ever downloaded.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BrandFont>))]
public enum BrandFont
{
    /// <summary>The device's own.</summary>
    System,

    /// <summary>Warm, with the shapes of handwriting.</summary>
    Humanist,

    /// <summary>Even and round.</summary>
    Geometric,

    /// <summary>Soft ends.</summary>
    Rounded,

    /// <summary>Compact, like signs.</summary>
    Narrow,

    /// <summary>For reading, like a book.</summary>
    Serif,

    /// <summary>Sturdy serifs.</summary>
    Slab,
}
