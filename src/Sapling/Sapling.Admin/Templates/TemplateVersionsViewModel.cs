using Sapling.Cms.Templates;

namespace Sapling.Admin.Templates;

/// <summary>What a template held before.</summary>
public sealed class TemplateVersionsViewModel
{
    public required string Name { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<TemplateVersion> Versions { get; init; }

    /// <summary>The version that is compared with what is in force; null for the shipped template.</summary>
    public TemplateVersion? Shown { get; init; }

    /// <summary>From that version to what is in force.</summary>
    public required IReadOnlyList<DifferenceLine> Difference { get; init; }
}
