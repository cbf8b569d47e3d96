using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What renders a shape type or one of its alternates: a template or a method.</summary>
public sealed class ShapeBinding
{
    public string BindingName { get; set; } = string.Empty;

    /// <summary>Where it is, for messages: a template's path, or a method's name.</summary>
    public string? BindingSource { get; set; }

    public Func<DisplayContext, Task<IHtmlContent>> BindingAsync { get; set; } = default!;
}
