using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sapling.Liquid;

namespace OrchardCore.Liquid;

/// <summary>The rendering of all templates within one service scope, usually a request; they share its limits.</summary>
public class LiquidTemplateContext : TemplateContext
{
    public const int MaxShapeRecursions = 3;

    public LiquidTemplateContext(IServiceProvider services, TemplateOptions options)
        : base(options) => Services = services;

    public IServiceProvider Services { get; }

    public ViewContext? ViewContext { get; set; }

    public bool IsInitialized { get; set; }

    public int ShapeRecursions { get; set; }

    /// <summary>The template that runs, with dots for slashes: the context of its texts in translations.</summary>
    internal string ViewName { get; set; } = "";

    /// <summary>The templates that went beyond the limits, with what they failed of.</summary>
    internal Dictionary<IFluidTemplate, LiquidException> Exhausting { get; } = [];

    /// <exception cref="InvalidOperationException">The template was not started by the CMS, so there are no services.</exception>
    internal static LiquidTemplateContext Of(TemplateContext context) =>
        context as LiquidTemplateContext ?? throw new InvalidOperationException("This needs a template that the CMS renders.");
}
