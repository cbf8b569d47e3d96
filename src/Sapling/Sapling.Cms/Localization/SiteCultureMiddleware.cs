using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace OrchardCore.Localization.Services;

/// <summary>
/// Answers each request in the language, of those the site supports, that the visitor asks for: by what modules say (the
/// account among them), the query string, the cookie, the browser, in this order; else in the site's own. The site's settings count at once.
/// </summary>
internal sealed class SiteCultureMiddleware
{
    private const string _queryKey = "culture";

    private readonly ConcurrentDictionary<string, CultureInfo?> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly RequestDelegate _next;
    private readonly ISiteService _siteService;
    private readonly IRequestCultureProvider[] _providers;

    public SiteCultureMiddleware(RequestDelegate next, ISiteService siteService, IOptions<RequestLocalizationOptions> options)
    {
        _next = next;
        _siteService = siteService;

        // Those that ASP.NET Core brings are answered below, with the languages that the site supports at the moment.
        _providers = [.. options.Value.RequestCultureProviders.Where(provider => provider.GetType().Assembly != typeof(RequestCultureProvider).Assembly)];
    }

    public async Task InvokeAsync(HttpContext context)
    {
        var settings = await _siteService.GetSettingsAsync<LocalizationSettings>();
        var culture = await AskAsync(context, settings) ?? Choose(context, settings) ?? Known(settings.DefaultCulture) ?? CultureInfo.GetCultureInfo("en");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        context.Features.Set<IRequestCultureFeature>(new RequestCultureFeature(new RequestCulture(culture), provider: null));
        await _next(context);
    }

    /// <summary>The language that a module asks for.</summary>
    private async Task<CultureInfo?> AskAsync(HttpContext context, LocalizationSettings settings)
    {
        if (settings.SupportedCultures.Length < 2)
        {
            return null;
        }

        foreach (var provider in _providers)
        {
            // As ASP.NET Core does: one that asks for what the site does not speak is passed over.
            if (await provider.DetermineProviderCultureResult(context) is { UICultures: [var name, ..] } && Supported(name.Value, settings) is { } culture)
            {
                return culture;
            }
        }

        return null;
    }

    private CultureInfo? Choose(HttpContext context, LocalizationSettings settings)
    {
        if (settings.SupportedCultures.Length < 2)
        {
            return null;
        }

        return Supported(context.Request.Query[_queryKey], settings)
            ?? Supported(CookieCulture(context), settings)
            ?? BrowserCulture(context, settings);
    }

    private static string? CookieCulture(HttpContext context)
        => context.Request.Cookies[CookieRequestCultureProvider.DefaultCookieName] is { Length: > 0 } cookie
            ? CookieRequestCultureProvider.ParseCookieValue(cookie)?.UICultures[0].Value
            : null;

    private CultureInfo? BrowserCulture(HttpContext context, LocalizationSettings settings)
    {
        if (!StringWithQualityHeaderValue.TryParseList(context.Request.Headers.AcceptLanguage, out var languages))
        {
            return null;
        }

        foreach (var language in languages.Take(8).OrderByDescending(language => language.Quality ?? 1))
        {
            if (Supported(language.Value.Value, settings) is { } culture)
            {
                return culture;
            }
        }

        return null;
    }

    /// <summary>The supported culture that serves the one asked for: itself, its language, or a region of its language.</summary>
    private CultureInfo? Supported(string? name, LocalizationSettings settings)
    {
        if (string.IsNullOrEmpty(name) || name.Length > 20)
        {
            return null;
        }

        var language = name.Split('-')[0];
        var supported = settings.SupportedCultures;
        var match = Array.Find(supported, culture => culture.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(supported, culture => culture.Equals(language, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(supported, culture => culture.StartsWith(language + '-', StringComparison.OrdinalIgnoreCase));
        return match is null ? null : Known(match);
    }

    private CultureInfo? Known(string name)
        => _known.GetOrAdd(name, static name =>
        {
            try
            {
                return CultureInfo.GetCultureInfo(name);
            }
            catch (CultureNotFoundException)
            {
                return null;
            }
        });
}
