using Microsoft.AspNetCore.Razor.Hosting;

namespace Sapling.Cms.Mvc;

internal sealed class ModuleView(RazorCompiledItem item, string identifier) : RazorCompiledItem
{
    public override string Identifier => identifier;

    public override string Kind => item.Kind;

    public override IReadOnlyList<object> Metadata => item.Metadata;

    public override Type Type => item.Type;
}
