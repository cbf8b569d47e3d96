using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Reads requests to log out, and answers to ours.</summary>
internal sealed class LogoutReader(ServiceProvider service, TrustedProvider provider, DateTimeOffset now)
{
    private const string Ns = SamlNames.Protocol;
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(10);

    /// <summary>From a form field: the signature is in the message.</summary>
    /// <exception cref="SamlException">It is not accepted.</exception>
    public LogoutMessage ReadPost(string xml)
    {
        var root = SamlXml.ParseMessage(xml).DocumentElement!;
        SamlIds.EnsureUnique(root);

        return Read(root, SamlSignature.Verify(root, provider.Certificates));
    }

    /// <summary>From a query string: the signature covers the query.</summary>
    /// <exception cref="SamlException">It is not accepted.</exception>
    public LogoutMessage ReadRedirect(string xml, string query)
    {
        var root = SamlXml.ParseMessage(xml).DocumentElement!;
        var field = root.LocalName.EndsWith("Request", StringComparison.Ordinal) ? "SAMLRequest" : "SAMLResponse";

        return Read(root, RedirectBinding.Verify(query, field, provider.Certificates));
    }

    private LogoutMessage Read(XmlElement root, bool isSigned)
    {
        if (!isSigned)
        {
            throw new SamlException(SamlProblem.Unsigned);
        }

        if (root.GetAttribute("Version") != SamlNames.Version || root.Attribute("ID") is not { } id)
        {
            throw new SamlException(SamlProblem.WrongMessage, root.Name);
        }

        if (root.Child("Issuer", SamlNames.Assertion)?.PlainText() is var issuer && issuer != provider.EntityId)
        {
            throw new SamlException(SamlProblem.Issuer, issuer);
        }

        // A signed message must say where it is for, or one that was meant for another service would do here.
        if (root.GetAttribute("Destination") is var destination && destination != service.LogoutUrl)
        {
            throw new SamlException(SamlProblem.Destination, destination);
        }

        CheckTimes(root);

        if (root.Is("LogoutRequest", Ns))
        {
            return new LogoutMessage
            {
                Id = id,
                NameId = SamlNameId.Read(root),
                SessionIndexes = [.. root.Children("SessionIndex", Ns).Select(index => index.PlainText()).OfType<string>()],
            };
        }

        return root.Is("LogoutResponse", Ns)
            ? new LogoutMessage { Id = id, InResponseTo = root.Attribute("InResponseTo"), Problem = SamlStatus.ProblemOf(root) }
            : throw new SamlException(SamlProblem.WrongMessage, root.Name);
    }

    private void CheckTimes(XmlElement root)
    {
        var issued = root.Instant("IssueInstant") ?? throw new SamlException(SamlProblem.Expired, "IssueInstant");

        if (issued > now + AssertionReader.Skew)
        {
            throw new SamlException(SamlProblem.TooEarly, SamlInstant.Write(issued));
        }

        if (issued <= now - _lifetime || root.Instant("NotOnOrAfter") <= now - AssertionReader.Skew)
        {
            throw new SamlException(SamlProblem.Expired, SamlInstant.Write(issued));
        }
    }
}
