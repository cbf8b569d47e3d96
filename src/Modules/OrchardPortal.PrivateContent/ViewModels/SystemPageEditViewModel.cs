namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The editor of a system page.</summary>
public sealed class SystemPageEditViewModel
{
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>The own template that is edited; null for the theme's.</summary>
    public required string? Template { get; init; }

    /// <summary>Liquid, as kept or as typed.</summary>
    public required string Content { get; init; }

    /// <summary>The name of the shape that the template shows.</summary>
    public required string Shape { get; init; }

    /// <summary>Whether the theme's template is changed.</summary>
    public required bool IsEdited { get; init; }

    /// <summary>The page's own templates.</summary>
    public required IReadOnlyList<string> Own { get; init; }

    /// <summary>The name for a copy, as typed.</summary>
    public string? Name { get; init; }

    public required string PreviewUrl { get; init; }
}
