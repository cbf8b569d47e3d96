using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Fluid;

internal sealed class TemplateCache : ITemplateCache
{
    private readonly ConcurrentDictionary<string, (DateTimeOffset LastModified, IFluidTemplate Template)> _templates = new(StringComparer.Ordinal);

    public bool TryGetTemplate(string subpath, DateTimeOffset lastModified, [NotNullWhen(true)] out IFluidTemplate? template)
    {
        if (_templates.TryGetValue(subpath, out var entry) && entry.LastModified == lastModified)
        {
            template = entry.Template;
            return true;
        }

        template = null;
        return false;
    }

    public void SetTemplate(string subpath, DateTimeOffset lastModified, IFluidTemplate template) =>
        _templates[subpath] = (lastModified, template);
}
