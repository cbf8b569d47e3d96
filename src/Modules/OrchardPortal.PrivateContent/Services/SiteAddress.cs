using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Settings;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class SiteAddress(
    ISiteService siteService,
    IDomainSettings domains,
    IHttpContextAccessor httpContextAccessor,
    IHostEnvironment environment,
    IServiceProvider services) : ISiteAddress
{
    public async Task<string> AbsoluteAsync(string path) => $"{await RootAsync()}/{path.TrimStart('/')}";

    private async Task<string> RootAsync()
    {
        // Where mail only goes to a folder of this machine, its links lead to this machine.
        if (environment.IsDevelopment() && OwnAddress() is { } own)
        {
            return own;
        }

        var request = httpContextAccessor.HttpContext?.Request;
        var baseUrl = (await siteService.GetSiteSettingsAsync()).BaseUrl?.TrimEnd('/');

        // Of the domains that the owner connected, the one that the visitor is at.
        if (request is not null && (await domains.ListAsync()).FirstOrDefault(domain => domain.Host is not null && domain.Host.Equals(request.Host.Host, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return $"https://{found.Host}{request.PathBase}";
        }

        return !string.IsNullOrEmpty(baseUrl)
            ? baseUrl
            : OwnAddress() ?? throw new InvalidOperationException("Mails need the site's base address: set it in the general settings.");
    }

    private string? OwnAddress() =>
        services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(address => !address.Contains("://[", StringComparison.Ordinal)
            && !address.Contains('+', StringComparison.Ordinal) && !address.Contains('*', StringComparison.Ordinal) && !address.Contains("0.0.0.0", StringComparison.Ordinal))?.TrimEnd('/');
}
