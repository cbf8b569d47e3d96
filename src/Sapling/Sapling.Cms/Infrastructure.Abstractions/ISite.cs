using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The settings of the site; features attach their own as sections.</summary>
public interface ISite : IEntity
{
    string SiteName { get; set; }

    /// <summary>A Liquid template of the browser title; empty means the segments one after the other.</summary>
    string? PageTitleFormat { get; set; }

    string? SiteSalt { get; set; }

    /// <summary>The user id of the person who set the site up, who may do everything.</summary>
    string? SuperUser { get; set; }

    string? Calendar { get; set; }

    /// <summary>An IANA time zone, or null for the server's.</summary>
    string? TimeZoneId { get; set; }

    ResourceDebugMode ResourceDebugMode { get; set; }

    bool UseCdn { get; set; }

    string? CdnBaseUrl { get; set; }

    int PageSize { get; set; }

    int MaxPageSize { get; set; }

    int MaxPagedCount { get; set; }

    /// <summary>The address under which the site is reached, for links in messages; null means the request's.</summary>
    string? BaseUrl { get; set; }

    /// <summary>The route values of the page that <c>/</c> shows.</summary>
    RouteValueDictionary HomeRoute { get; set; }

    bool AppendVersion { get; set; }

    CacheMode CacheMode { get; set; }

    /// <summary>The section of settings of this type; on a site that was read, not loaded, it is shared and must not be changed.</summary>
    T GetOrCreate<T>() where T : new();

    /// <inheritdoc cref="GetOrCreate{T}"/>
    bool TryGet<T>([MaybeNullWhen(false)] out T settings);
}
