using OrchardCore.DisplayManagement;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The screen with the settings of a domain: a tab of them.</summary>
public sealed class DomainSettingsPageViewModel
{
    public required string Tab { get; init; }

    /// <summary>The domain; null for all that have no settings of their own.</summary>
    public required string? Host { get; init; }

    /// <summary>The domains with settings of their own.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    public required IShape Editor { get; init; }
}
