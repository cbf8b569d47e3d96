using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace Sapling.Cms.Mvc;

internal sealed class SiteControllersPart(IEnumerable<TypeInfo> types) : ApplicationPart, IApplicationPartTypeProvider
{
    public override string Name => "Controllers of the site";

    public IEnumerable<TypeInfo> Types { get; } = [.. types];
}
