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

    /// <summary>Whether the theme or a module ships a template of this name.</summary>
    [BindNever]
    public bool IsShipped { get; set; }

    /// <summary>Pages on which the template can be looked at before it is saved.</summary>
    [BindNever]
    public IReadOnlyList<TemplateSamplePage> Pages { get; set; } = [];

    /// <summary>What the template may read.</summary>
    [BindNever]
    public IReadOnlyList<ShapeProperty> Properties { get; set; } = [];

    /// <summary>The templates that the theme and the modules ship; offered for a new one.</summary>
    [BindNever]
    public IReadOnlyList<string> Shipped { get; set; } = [];
}
