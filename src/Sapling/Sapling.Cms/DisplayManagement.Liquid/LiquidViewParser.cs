using Fluid;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid.Tags;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>The language with the tags of the CMS and those that features add.</summary>
public class LiquidViewParser : FluidParser
{
    public LiquidViewParser(IOptions<LiquidViewOptions> liquidViewOptions, IOptions<FluidParserOptions> fluidParserOptions)
        : base(fluidParserOptions.Value)
    {
        LayoutTags.AddTo(this);
        ShapeTags.AddTo(this);
        ShapeChangeTags.AddTo(this);
        ResourceTags.AddTo(this);
        HtmlTags.AddTo(this);
        CacheTags.AddTo(this);
        foreach (var configure in liquidViewOptions.Value.LiquidViewParserConfiguration)
        {
            configure(this);
        }
    }
}
