using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Gives each class or view the localizer of its context: the class's full name, or the view's path with dots.</summary>
internal sealed class PortableObjectStringLocalizerFactory : IStringLocalizerFactory
{
    private readonly ConcurrentDictionary<string, IStringLocalizer> _localizers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILocalizationManager _localizationManager;
    private readonly bool _fallBackToParentCulture;

    public PortableObjectStringLocalizerFactory(ILocalizationManager localizationManager, IOptions<RequestLocalizationOptions> options)
    {
        _localizationManager = localizationManager;
        _fallBackToParentCulture = options.Value.FallBackToParentUICultures;
    }

    public IStringLocalizer Create(Type resourceSource) => Create(resourceSource.FullName ?? resourceSource.Name);

    /// <param name="baseName">A view's path with dots for slashes.</param>
    /// <param name="location">The name of the application's assembly, which the base name begins with.</param>
    public IStringLocalizer Create(string baseName, string location)
        => Create(baseName.StartsWith(location + '.', StringComparison.OrdinalIgnoreCase) ? baseName[(location.Length + 1)..] : baseName);

    private IStringLocalizer Create(string context)
        => _localizers.GetOrAdd(context, static (name, factory)
            => new PortableObjectStringLocalizer(name, factory._localizationManager, factory._fallBackToParentCulture), this);
}
