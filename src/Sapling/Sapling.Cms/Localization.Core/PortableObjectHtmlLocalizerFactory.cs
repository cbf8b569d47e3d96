using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization.PortableObject;

internal sealed class PortableObjectHtmlLocalizerFactory : IHtmlLocalizerFactory
{
    private readonly IStringLocalizerFactory _factory;

    public PortableObjectHtmlLocalizerFactory(IStringLocalizerFactory factory) => _factory = factory;

    public IHtmlLocalizer Create(Type resourceSource) => new PortableObjectHtmlLocalizer(_factory.Create(resourceSource));

    public IHtmlLocalizer Create(string baseName, string location) => new PortableObjectHtmlLocalizer(_factory.Create(baseName, location));
}
