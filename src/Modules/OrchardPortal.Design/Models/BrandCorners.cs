using System.Text.Json.Serialization;

namespace OrchardPortal.Design.Models;

/// <summary>How round corners of buttons, fields and cards are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BrandCorners>))]
public enum BrandCorners
{
    /// <summary>The theme's own.</summary>
    Rounded,

    /// <summary>No rounding.</summary>
    Square,

    /// <summary>A little.</summary>
    Slight,

    /// <summary>Buttons become pills.</summary>
    Round,
}
