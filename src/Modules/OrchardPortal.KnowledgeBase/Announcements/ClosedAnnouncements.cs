using Microsoft.AspNetCore.Http;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>Which announcements a visitor has closed: a cookie that says that and nothing of the visitor.</summary>
internal static class ClosedAnnouncements
{
    private const string CookieName = "orchard_closed";
    private const char Separator = '.';
    private const int Most = 30;

    public static string[] Of(HttpContext http) =>
        http.Request.Cookies[CookieName] is { Length: > 0 and < 1000 } cookie ? cookie.Split(Separator, StringSplitOptions.RemoveEmptyEntries) : [];

    public static void Add(HttpContext http, string key) => http.Response.Cookies.Append(
        CookieName,
        string.Join(Separator, Of(http).Append(key).Distinct().TakeLast(Most)),
        new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value! : "/",
            MaxAge = TimeSpan.FromDays(180),
        });
}
