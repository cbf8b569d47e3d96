using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Carries messages over a redirect in a cookie that the visitor can neither read nor write.</summary>
internal sealed class NotifyCookie(IDataProtectionProvider protectionProvider, HtmlEncoder encoder)
{
    private const string Name = "orch_notify";

    // Browsers drop a cookie of more than 4096 bytes; what is protected grows by a good third.
    private const int MaximumJsonLength = 2400;

    private readonly ITimeLimitedDataProtector _protector = protectionProvider.CreateProtector(nameof(NotifyCookie)).ToTimeLimitedDataProtector();

    private static TimeSpan Lifetime => TimeSpan.FromMinutes(10);

    public IReadOnlyList<NotifyEntry> Read(HttpContext context)
    {
        if (!context.Request.Cookies.TryGetValue(Name, out var value) || string.IsNullOrEmpty(value))
        {
            return [];
        }

        try
        {
            var carried = JsonSerializer.Deserialize<List<Carried>>(_protector.Unprotect(value)) ?? [];
            return [.. carried.Select(entry => new NotifyEntry
            {
                Type = entry.Type,
                Message = new HtmlString(entry.Html),
                DismissalMilliseconds = entry.Dismissal,
            })];
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            // Old, forged or of another installation: there is nothing to show.
            return [];
        }
    }

    public void Write(HttpContext context, IEnumerable<NotifyEntry> entries)
    {
        var carried = entries.Select(entry => new Carried(entry.Type, entry.ToHtmlString(encoder), entry.DismissalMilliseconds)).ToList();
        var json = JsonSerializer.Serialize(carried);
        while (json.Length > MaximumJsonLength && carried.Count > 0)
        {
            carried.RemoveAt(0);
            json = JsonSerializer.Serialize(carried);
        }

        if (carried.Count > 0)
        {
            context.Response.Cookies.Append(Name, _protector.Protect(json, Lifetime), Options(context));
        }
    }

    public static void Delete(HttpContext context)
    {
        if (context.Request.Cookies.ContainsKey(Name))
        {
            context.Response.Cookies.Delete(Name, Options(context));
        }
    }

    private static CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
    };

    private sealed record Carried(NotifyType Type, string Html, int? Dismissal);
}
