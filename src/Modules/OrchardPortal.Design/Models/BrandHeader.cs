using System.Text.Json.Serialization;

namespace OrchardPortal.Design.Models;

/// <summary>The ground of the header.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BrandHeader>))]
public enum BrandHeader
{
    /// <summary>That of the page.</summary>
    Plain,

    /// <summary>A tint of the accent.</summary>
    Tinted,

    /// <summary>The accent itself.</summary>
    Accent,

    /// <summary>Nearly black in both schemes.</summary>
    Dark,
}
