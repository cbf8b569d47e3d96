using OrchardPortal.Saml.Protocol;
using static OrchardPortal.Tests.Saml.SamlParties;

namespace OrchardPortal.Tests.Saml;

/// <summary>Messages in addresses, and about logging out.</summary>
public sealed class SamlBindingTests
{
    private static readonly ServiceProvider _peer = new(ProviderId, "https://idp.example.com/x", "https://idp.example.com/logout", ProviderKey);
    private static readonly SamlNameId _ana = new("ana@customer.example", SamlNames.EmailNameId);

    [Theory]
    [InlineData("https://idp.example.com/sso")]
    [InlineData("https://idp.example.com/sso?tenant=1")]
    public void A_request_in_an_address_carries_a_signature_over_the_query(string destination)
    {
        var xml = new RequestWriter(Service, Now).SignOn("_q", destination, SamlNames.PersistentNameId, force: true).OuterXml;
        var url = RedirectBinding.Url(destination, "SAMLRequest", xml, "state & more", ServiceKey);
        var query = url[(url.IndexOf("SAMLRequest", StringComparison.Ordinal) - 1)..];

        Assert.StartsWith(destination, url, StringComparison.Ordinal);
        Assert.True(RedirectBinding.Verify(query, "SAMLRequest", [ServiceKey]));
        Assert.Throws<SamlException>(() => RedirectBinding.Verify(query, "SAMLRequest", [StrangerKey]));
        Assert.Throws<SamlException>(() => RedirectBinding.Verify(query.Replace("more", "less", StringComparison.Ordinal), "SAMLRequest", [ServiceKey]));
        Assert.Throws<SamlException>(() => RedirectBinding.Verify(query + "&RelayState=other", "SAMLRequest", [ServiceKey]));
        Assert.Contains("ForceAuthn=\"true\"", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_to_log_out_is_read_from_an_address_and_from_a_form()
    {
        var document = LogoutRequest();
        var url = RedirectBinding.Url(LogoutUrl, "SAMLRequest", document.OuterXml, null, ProviderKey);
        var redirect = Reader.ReadRedirect(document.OuterXml, new Uri(url).Query);
        SamlSignature.Sign(document, ProviderKey);
        var post = Reader.ReadPost(document.OuterXml);

        foreach (var message in new[] { redirect, post })
        {
            Assert.True(message.IsRequest);
            Assert.Equal(_ana, message.NameId);
            Assert.Equal(["session-1"], message.SessionIndexes);
        }
    }

    [Fact]
    public void An_answer_about_logging_out_says_which_question_it_answers()
    {
        var document = new RequestWriter(_peer, Now).LoggedOut("_a", LogoutUrl, "_q");
        SamlSignature.Sign(document, ProviderKey);
        var message = Reader.ReadPost(document.OuterXml);

        Assert.False(message.IsRequest);
        Assert.Equal("_q", message.InResponseTo);
        Assert.Null(message.Problem);
    }

    [Fact]
    public void Nobody_is_logged_out_by_a_message_without_a_signature_or_with_a_stranger_s()
    {
        var plain = LogoutRequest();
        var stranger = LogoutRequest();
        SamlSignature.Sign(stranger, StrangerKey);

        Assert.Equal(SamlProblem.Unsigned, Refused(() => Reader.ReadPost(plain.OuterXml)));
        Assert.Equal(SamlProblem.Signature, Refused(() => Reader.ReadPost(stranger.OuterXml)));
        Assert.Equal(SamlProblem.Unsigned, Refused(() => Reader.ReadRedirect(plain.OuterXml, "?SAMLRequest=x")));
    }

    [Fact]
    public void The_signature_of_another_query_does_not_serve()
    {
        // The query that is verified must be the one that carries the message: an answer's field beside a request's would be a second message.
        var url = RedirectBinding.Url(LogoutUrl, "SAMLResponse", "<x/>", null, ProviderKey);

        Assert.Equal(SamlProblem.Unsigned, Refused(() => Reader.ReadRedirect(LogoutRequest().OuterXml, new Uri(url).Query)));
    }

    [Theory]
    [InlineData("https://other.example/logout", 0, SamlProblem.Destination)]
    [InlineData(LogoutUrl, -10, SamlProblem.Expired)]
    [InlineData(LogoutUrl, 3, SamlProblem.TooEarly)]
    public void A_request_to_log_out_must_be_for_us_and_fresh(string destination, int minutes, object problem)
    {
        var document = new RequestWriter(_peer, Now.AddMinutes(minutes)).LogOut("_l", destination, _ana, null);
        SamlSignature.Sign(document, ProviderKey);

        Assert.Equal(problem, Refused(() => Reader.ReadPost(document.OuterXml)));
    }

    private static LogoutReader Reader => new(Service, Provider, Now);

    private static System.Xml.XmlDocument LogoutRequest() => new RequestWriter(_peer, Now).LogOut("_l", LogoutUrl, _ana, "session-1");

    private static SamlProblem Refused(Action action) => Assert.Throws<SamlException>(action).Problem;
}
