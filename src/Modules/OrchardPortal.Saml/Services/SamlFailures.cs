using OrchardPortal.Saml.Protocol;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

/// <summary>Says to staff what is wrong with a message, and what to do about it. Visitors read less: see <see cref="ExternalLoginFailure"/>.</summary>
internal static class SamlFailures
{
    public static ExternalLoginException ToLogin(this SamlException exception) =>
        new(FailureOf(exception.Problem), exception.Detail is { Length: > 0 } detail ? $"{TextOf(exception.Problem)} ({detail})" : TextOf(exception.Problem), exception);

    private static ExternalLoginFailure FailureOf(SamlProblem problem) => problem switch
    {
        SamlProblem.Status => ExternalLoginFailure.Declined,
        SamlProblem.NotAsked or SamlProblem.Unsolicited or SamlProblem.Expired or SamlProblem.TooEarly => ExternalLoginFailure.Expired,
        SamlProblem.Replayed => ExternalLoginFailure.Replayed,
        SamlProblem.NotConfigured or SamlProblem.Audience or SamlProblem.Issuer => ExternalLoginFailure.Misconfigured,
        _ => ExternalLoginFailure.NotValid,
    };

    private static string TextOf(SamlProblem problem) => problem switch
    {
        SamlProblem.NotReadable => "The provider's message cannot be read.",
        SamlProblem.TooLarge => "The provider's message is larger than any message may be.",
        SamlProblem.ForbiddenXml => "The provider's message contains XML that no message needs: a document type, a comment or a processing instruction.",
        SamlProblem.WrongMessage => "This is not the kind of message that belongs here.",
        SamlProblem.DuplicateId => "Two parts of the message have the same identifier.",
        SamlProblem.NotOneAssertion => "The message does not contain exactly one assertion where it belongs.",
        SamlProblem.Unsigned => "Neither the assertion nor the response is signed. Let the provider sign at least one of them.",
        SamlProblem.SignatureShape => "A signature does not cover exactly the part that it stands in.",
        SamlProblem.Algorithm => "The message uses an algorithm that is not allowed. Signatures need RSA with SHA-256 or better, encryption AES and RSA-OAEP.",
        SamlProblem.Signature => "The signature was made by none of the provider's certificates. Has the provider got a new one? Import its metadata again.",
        SamlProblem.Decryption => "The assertion cannot be decrypted. Give the provider our metadata again: it encrypts with another key than ours.",
        SamlProblem.Status => "The provider refused:",
        SamlProblem.Issuer => "The message is of another provider than the one whose entity ID is entered here.",
        SamlProblem.Destination => "The message is for another address. Enter our address at the provider exactly as it is shown here.",
        SamlProblem.Audience => "The assertion is for another service. Enter our entity ID at the provider exactly as it is shown here.",
        SamlProblem.TooEarly => "The assertion is not valid yet. Do the clocks of provider and site agree?",
        SamlProblem.Expired => "The message is not valid any more. Do the clocks of provider and site agree?",
        SamlProblem.Condition => "The assertion has a condition that is not known here.",
        SamlProblem.Confirmation => "The assertion is not confirmed for our address and this time. Enter our assertion consumer address at the provider exactly as it is shown here.",
        SamlProblem.Subject => "The assertion has no name ID in plain text.",
        SamlProblem.NotAsked => "The answer belongs to no login that this browser began.",
        SamlProblem.Unsolicited => "The login began at the provider, which is not allowed here. Switch it on if you want it.",
        SamlProblem.Replayed => "The assertion was used before.",
        SamlProblem.NotConfigured => "Entity ID, certificate or key pair are missing.",
        _ => problem.ToString(),
    };
}
