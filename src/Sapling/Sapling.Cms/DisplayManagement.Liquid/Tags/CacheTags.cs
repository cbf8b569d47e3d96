using Fluid;

namespace OrchardCore.DisplayManagement.Liquid.Tags;

/// <summary>The tags of a dynamic cache. Only whole shapes are kept here (OrchardCore.DynamicCache); the content of these tags is rendered each time.</summary>
internal static class CacheTags
{
    public static void AddTo(FluidParser parser)
    {
        parser.RegisterArgumentsBlock("cache", (_, statements, writer, encoder, context) =>
            statements.RenderStatementsAsync(writer, encoder, context));
        foreach (var name in new[] { "cache_dependency", "cache_expires_after", "cache_expires_on", "cache_expires_sliding" })
        {
            parser.AddTag(name, (_, _, _, _) => default);
        }
    }
}
