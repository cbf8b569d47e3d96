using System.Diagnostics.CodeAnalysis;

namespace Fluid;

/// <summary>Keeps parsed templates that were read from files.</summary>
public interface ITemplateCache
{
    bool TryGetTemplate(string subpath, DateTimeOffset lastModified, [NotNullWhen(true)] out IFluidTemplate? template);

    void SetTemplate(string subpath, DateTimeOffset lastModified, IFluidTemplate template);
}
