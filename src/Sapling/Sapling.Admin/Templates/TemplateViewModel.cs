using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sapling.Admin.Templates;

/// <summary>A template as it is typed.</summary>
public sealed class TemplateViewModel
{
    public const int NameMaxLength = 200;
    public const int DescriptionMaxLength = 500;
    public const int ContentMaxLength = 100_000;

    /// <summary>The shape type or alternate that the template shows.</summary>
    public string? Name { get; set; }

    public string? Description { get; set; }

    /// <summary>Liquid.</summary>
    public string? Content { get; set; }

    /// <summary>The templates that the theme and the modules ship; offered for a new one.</summary>
    [BindNever]
    public IReadOnlyList<string> Shipped { get; set; } = [];
}
