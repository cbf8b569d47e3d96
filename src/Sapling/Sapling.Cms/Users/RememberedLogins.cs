using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace OrchardCore.Users.Services;

/// <summary>
/// Remembers for a moment what a login cookie says: a page's visitor sends the same one with every request, and decrypting it is the
/// dearest part of knowing them. Whether the session still stands is asked of what it says, each time.
/// </summary>
internal sealed class RememberedLogins : IPostConfigureOptions<CookieAuthenticationOptions>, IDisposable
{
    private const int MostRemembered = 10_000;

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _tickets = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (name == IdentityConstants.ApplicationScheme)
        {
            options.TicketDataFormat = new Format(options.TicketDataFormat, _tickets);
        }
    }

    public void Dispose() => _tickets.Dispose();

    private sealed class Format(ISecureDataFormat<AuthenticationTicket> inner, MemoryCache tickets) : ISecureDataFormat<AuthenticationTicket>
    {
        public string Protect(AuthenticationTicket data) => inner.Protect(data);

        public string Protect(AuthenticationTicket data, string? purpose) => inner.Protect(data, purpose);

        public AuthenticationTicket? Unprotect(string? protectedText) => inner.Unprotect(protectedText);

        public AuthenticationTicket? Unprotect(string? protectedText, string? purpose)
        {
            if (protectedText is null || purpose is not null)
            {
                return inner.Unprotect(protectedText, purpose);
            }

            if (!tickets.TryGetValue(protectedText, out AuthenticationTicket? ticket) && (ticket = inner.Unprotect(protectedText, purpose)) is not null)
            {
                using var entry = tickets.CreateEntry(protectedText);
                entry.Value = ticket;
                entry.Size = 1;
                entry.AbsoluteExpirationRelativeToNow = _lifetime;
            }

            // A request may change its own.
            return ticket?.Clone();
        }
    }
}
