using System.Text.Json;
using OrchardCore.Entities;
using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

/// <summary>Makes of an assertion the person whom it tells of.</summary>
internal static class SamlIdentity
{
    /// <summary>The claim that the name of the assertion becomes.</summary>
    public const string NameId = "nameid";

    /// <summary>The same, where the provider says that it is an e-mail address.</summary>
    public const string NameIdEmail = "nameid.email";

    /// <summary>First and last name, where both came and no whole name did.</summary>
    public const string FullName = "fullname";

    private static readonly string[] _firstNames = ["givenName", "givenname", "firstName", "firstname", "first_name"];
    private static readonly string[] _lastNames = ["sn", "surname", "lastName", "lastname", "last_name", "familyname"];

    /// <exception cref="ExternalLoginException">Nothing lasting tells the person from others.</exception>
    public static ExternalIdentity Of(IdentityProvider provider, SamlAssertion assertion)
    {
        var settings = provider.GetOrCreate<SamlSettings>();
        var claims = Claims(assertion);

        return ClaimMapper.Map(provider, Subject(settings, assertion, claims), claims) with
        {
            SessionIndex = assertion.SessionIndex,
            LogOutHint = JsonSerializer.Serialize(assertion.NameId),
        };
    }

    public static ReceivedClaims Claims(SamlAssertion assertion)
    {
        var claims = new ReceivedClaims();
        claims.Add(NameId, assertion.NameId.Value);

        if (assertion.NameId.Format == SamlNames.EmailNameId)
        {
            claims.Add(NameIdEmail, assertion.NameId.Value);
        }

        foreach (var (name, values) in assertion.Attributes)
        {
            foreach (var value in values)
            {
                claims.Add(name, value);
            }
        }

        foreach (var (name, values) in assertion.Attributes)
        {
            if (AttributeNames.Short(name) is { } alias && !assertion.Attributes.ContainsKey(alias))
            {
                foreach (var value in values)
                {
                    claims.Add(alias, value);
                }
            }
        }

        if (claims.First(string.Join(',', _firstNames)) is { Length: > 0 } first && claims.First(string.Join(',', _lastNames)) is { Length: > 0 } last)
        {
            claims.Add(FullName, first + " " + last);
        }

        return claims;
    }

    private static string Subject(SamlSettings settings, SamlAssertion assertion, ReceivedClaims claims)
    {
        if (settings.SubjectAttribute.Length > 0)
        {
            return claims.First(settings.SubjectAttribute) is { Length: > 0 } value
                ? value
                : throw new ExternalLoginException(ExternalLoginFailure.NotValid, $"The attribute “{settings.SubjectAttribute}”, which tells people apart, did not come.");
        }

        // Another one at each login: nobody would be known again.
        return assertion.NameId.IsTransient
            ? throw new ExternalLoginException(
                ExternalLoginFailure.Misconfigured,
                "The provider names people anew at each login (transient name ID). Let it send a persistent one, or enter the attribute that tells people apart.")
            : assertion.NameId.Value;
    }
}
