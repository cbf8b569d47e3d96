namespace OrchardCore.Users.Localization.Models;

/// <summary>The language that a user chose; attached to the user.</summary>
public class UserLocalizationSettings
{
    /// <summary>A culture name, or null to follow the browser.</summary>
    public string? Culture { get; set; }
}
