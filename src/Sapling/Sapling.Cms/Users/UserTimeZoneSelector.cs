using Microsoft.AspNetCore.Http;
using OrchardCore.Modules;

namespace OrchardCore.Users.TimeZone.Services;

/// <summary>Proposes the time zone of the signed-in user, before the site's.</summary>
internal sealed class UserTimeZoneSelector : ITimeZoneSelector
{
    /// <summary>The claim that holds a user's time zone; the name is OpenID Connect's.</summary>
    public const string ClaimType = "zoneinfo";

    private readonly IHttpContextAccessor _httpContextAccessor;

    public UserTimeZoneSelector(IHttpContextAccessor httpContextAccessor) => _httpContextAccessor = httpContextAccessor;

    public Task<TimeZoneSelectorResult?> GetTimeZoneAsync()
        => Task.FromResult(_httpContextAccessor.HttpContext?.User.FindFirst(ClaimType)?.Value is { } timeZoneId
            ? new TimeZoneSelectorResult { Priority = 100, TimeZoneId = () => Task.FromResult<string?>(timeZoneId) }
            : null);
}
