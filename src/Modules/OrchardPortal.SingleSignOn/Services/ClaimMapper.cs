using OrchardPortal.Contacts.Services;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Makes of what a provider said what we know of a person.</summary>
public static class ClaimMapper
{
    /// <summary>The longest key of a login, and of a handle, that the store keeps.</summary>
    public const int MaxSubjectLength = 255;

    private const int MaxHandleLength = 128;

    /// <exception cref="ExternalLoginException">There is no subject, or not one that could be kept.</exception>
    public static ExternalIdentity Map(IdentityProvider provider, string? subject, ReceivedClaims claims)
    {
        if (string.IsNullOrWhiteSpace(subject) || subject.Length > MaxSubjectLength)
        {
            throw new ExternalLoginException(ExternalLoginFailure.NotValid, "The provider did not say who it is: there is no subject, or it is longer than 255 characters.");
        }

        var mapping = provider.Mapping;
        var email = claims.First(mapping.Email).Trim();
        return new ExternalIdentity(provider.Id, subject)
        {
            Email = EmailAddress.IsValid(email) ? EmailAddress.Normalize(email) : "",
            EmailVerified = EmailAddress.IsValid(email) && IsVerified(provider, claims.First(mapping.EmailVerified)),
            Handle = Handle(provider, claims.First(mapping.Handle).Trim()),
            FullName = claims.First(mapping.Name).Trim(),
            Company = claims.First(mapping.Company).Trim(),
            Lists = Lists(mapping, claims),
            Claims = claims,
        };
    }

    private static bool IsVerified(IdentityProvider provider, string value) => value.Length == 0
        ? provider.TrustsEmail
        : string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) || value == "1";

    // With the network's name before it, or at least the provider's: those of two never meet.
    private static string Handle(IdentityProvider provider, string handle)
    {
        var whole = (provider.HandlePrefix.Length > 0 ? provider.HandlePrefix : provider.Id + "/") + handle.ToLowerInvariant();
        return handle.Length == 0 || handle.Any(char.IsControl) || whole.Length > MaxHandleLength ? "" : whole;
    }

    private static HashSet<string> Lists(ClaimMapping mapping, ReceivedClaims claims)
    {
        var values = claims.Values(mapping.Lists).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. mapping.ListValues.Where(row => values.Contains(row.Value)).Select(row => row.ListId)];
    }
}
