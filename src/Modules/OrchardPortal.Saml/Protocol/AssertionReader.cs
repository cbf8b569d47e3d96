using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Reads an assertion whose signature was verified: for whom, from when to when, where, and about whom.</summary>
internal sealed class AssertionReader(ServiceProvider service, TrustedProvider provider, DateTimeOffset now)
{
    private const string Ns = SamlNames.Assertion;

    /// <summary>By how much the provider's clock may differ from ours.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <exception cref="SamlException">It is not accepted.</exception>
    public SamlAssertion Read(XmlElement assertion, XmlElement response, bool isResponseSigned)
    {
        if (assertion.GetAttribute("Version") != SamlNames.Version || assertion.Attribute("ID") is not { } id)
        {
            throw new SamlException(SamlProblem.WrongMessage, assertion.Name);
        }

        if (assertion.Child("Issuer", Ns)?.PlainText() is var issuer && issuer != provider.EntityId)
        {
            throw new SamlException(SamlProblem.Issuer, issuer);
        }

        var subject = assertion.Child("Subject", Ns) ?? throw new SamlException(SamlProblem.Subject);
        var nameId = SamlNameId.Read(subject);
        var conditions = assertion.Child("Conditions", Ns) ?? throw new SamlException(SamlProblem.Audience);
        new ConditionReader(service, now).Check(conditions);

        var statements = assertion.Children("AuthnStatement", Ns).ToList();
        if (statements.Count == 0 || statements.Exists(statement => statement.Instant("SessionNotOnOrAfter") <= now - Skew))
        {
            throw new SamlException(SamlProblem.Expired, "AuthnStatement");
        }

        var confirmation = Confirmation(subject);

        return new SamlAssertion
        {
            Id = id,
            NameId = nameId,
            SessionIndex = statements[0].Attribute("SessionIndex"),
            InResponseTo = InResponseTo(confirmation, response, isResponseSigned),
            UsableUntil = confirmation.Instant("NotOnOrAfter")!.Value + Skew,
            Attributes = AttributeReader.Read(assertion),
        };
    }

    // Bearer: whoever brings it is the subject, as long as it comes to us and in time.
    private XmlElement Confirmation(XmlElement subject)
    {
        var problem = "no bearer confirmation";

        foreach (var confirmation in subject.Children("SubjectConfirmation", Ns).Where(one => one.GetAttribute("Method") == SamlNames.BearerMethod))
        {
            if (confirmation.Child("SubjectConfirmationData", Ns) is not { } data)
            {
                continue;
            }

            if (data.GetAttribute("Recipient") != service.AssertionUrl)
            {
                problem = "Recipient " + data.GetAttribute("Recipient");
            }
            else if (data.Instant("NotOnOrAfter") is not { } end || end <= now - Skew || data.Instant("NotBefore") > now + Skew)
            {
                problem = "NotOnOrAfter " + data.GetAttribute("NotOnOrAfter");
            }
            else
            {
                return data;
            }
        }

        throw new SamlException(SamlProblem.Confirmation, problem);
    }

    // The response around a signed assertion may be anybody's: it may only repeat what the assertion says.
    private static string? InResponseTo(XmlElement confirmation, XmlElement response, bool isResponseSigned)
    {
        var inner = confirmation.Attribute("InResponseTo");
        var outer = response.Attribute("InResponseTo");

        if (inner is null)
        {
            return outer is null || isResponseSigned ? outer : throw new SamlException(SamlProblem.NotAsked, outer);
        }

        return outer is null || outer == inner ? inner : throw new SamlException(SamlProblem.NotAsked, outer);
    }
}
