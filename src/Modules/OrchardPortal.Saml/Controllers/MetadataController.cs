using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.Saml.Services;

namespace OrchardPortal.Saml.Controllers;

/// <summary>What an identity provider must know of us, for its administrator to import.</summary>
[AllowAnonymous]
public sealed class MetadataController(IServiceMetadata metadata) : Controller
{
    [HttpGet("/" + SamlPaths.Metadata)]
    public async Task<IActionResult> Metadata(string provider) =>
        await metadata.GetAsync(provider) is { } xml ? Content(xml, "application/samlmetadata+xml; charset=utf-8") : NotFound();
}
