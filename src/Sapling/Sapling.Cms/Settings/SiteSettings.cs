using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The document that holds the site's settings.</summary>
public class SiteSettings : DocumentEntity, ISite
{
    // A section is read on nearly every request: on the shared, read-only document it is made from JSON once.
    private readonly ConcurrentDictionary<Type, object> _sections = new();

    public string? BaseUrl { get; set; }

    public string? Calendar { get; set; }

    public int MaxPagedCount { get; set; }

    public int MaxPageSize { get; set; } = 100;

    public int PageSize { get; set; } = 10;

    public string? TimeZoneId { get; set; }

    public ResourceDebugMode ResourceDebugMode { get; set; }

    public string SiteName { get; set; } = "My Orchard Project Application";

    public string? SiteSalt { get; set; }

    public string? PageTitleFormat { get; set; } = "{% page_title Site.SiteName, position: \"after\", separator: \" - \" %}";

    public string? SuperUser { get; set; }

    public bool UseCdn { get; set; }

    public string? CdnBaseUrl { get; set; }

    [JsonConverter(typeof(RouteValuesConverter))]
    public RouteValueDictionary HomeRoute { get; set; } = [];

    public bool AppendVersion { get; set; } = true;

    public CacheMode CacheMode { get; set; }

    public T GetOrCreate<T>() where T : new()
        => IsReadOnly
            ? (T)_sections.GetOrAdd(typeof(T), static (_, site) => EntityExtensions.GetOrCreate<T>(site)!, this)
            : EntityExtensions.GetOrCreate<T>(this);

    public bool TryGet<T>([MaybeNullWhen(false)] out T settings)
    {
        if (!IsReadOnly)
        {
            return EntityExtensions.TryGet(this, out settings);
        }

        if (_sections.TryGetValue(typeof(T), out var section))
        {
            settings = (T)section;
            return this.Has<T>();
        }

        if (!EntityExtensions.TryGet(this, out settings))
        {
            return false;
        }

        settings = (T)_sections.GetOrAdd(typeof(T), settings!);
        return true;
    }
}
