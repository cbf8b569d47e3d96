using System.Text.Json;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Tests.SingleSignOn;

/// <summary>What is made of the claims that a provider sends.</summary>
public sealed class ClaimMapperTests
{
    private static ReceivedClaims Claims(string json)
    {
        var claims = new ReceivedClaims();
        using var document = JsonDocument.Parse(json);
        claims.Add(document.RootElement);
        return claims;
    }

    [Theory]
    [InlineData("""{"email":"Ana@Example.com","email_verified":true}""", false, true)]
    [InlineData("""{"email":"Ana@Example.com","email_verified":"TRUE"}""", false, true)]
    [InlineData("""{"email":"Ana@Example.com","email_verified":false}""", true, false)]
    [InlineData("""{"email":"Ana@Example.com","email_verified":"false"}""", true, false)]
    [InlineData("""{"email":"Ana@Example.com","email_verified":null}""", false, false)]
    [InlineData("""{"email":"Ana@Example.com"}""", false, false)]
    [InlineData("""{"email":"Ana@Example.com"}""", true, true)]
    [InlineData("""{"email":"not an address","email_verified":true}""", true, false)]
    public void An_address_counts_only_where_the_provider_vouches_for_it(string json, bool trusts, bool verified)
    {
        var identity = ClaimMapper.Map(new IdentityProvider { Id = "p", TrustsEmail = trusts }, "1", Claims(json));

        Assert.Equal(verified, identity.EmailVerified);
        Assert.Equal(json.Contains("not an") ? "" : "ana@example.com", identity.Email);
    }

    [Fact]
    public void Names_lead_into_nested_values_and_the_first_that_has_one_counts()
    {
        var provider = new IdentityProvider { Id = "p", Mapping = { Name = "display, data.name", Handle = "data.username" }, HandlePrefix = "x.com/" };

        var identity = ClaimMapper.Map(provider, "1", Claims("""{"display":"","data":{"name":"Ana","username":"Ana_R"}}"""));

        Assert.Equal("Ana", identity.FullName);
        Assert.Equal("x.com/ana_r", identity.Handle);
    }

    [Fact]
    public void Handles_of_two_providers_never_meet()
    {
        var claims = Claims("""{"u":"ana"}""");

        var handles = new[] { "one", "two" }.Select(id => ClaimMapper.Map(new IdentityProvider { Id = id, Mapping = { Handle = "u" } }, "1", claims).Handle);

        Assert.Equal(["one/ana", "two/ana"], handles);
    }

    [Fact]
    public void Groups_put_on_the_lists_that_name_them_whatever_their_case()
    {
        var provider = new IdentityProvider { Mapping = { Lists = "groups", ListValues = [new() { Value = "VIP", ListId = "a" }, new() { Value = "partners", ListId = "b" }, new() { Value = "others", ListId = "c" }] } };

        Assert.Equal(["a", "b"], ClaimMapper.Map(provider, "1", Claims("""{"groups":["vip","Partners","Everyone"]}""")).Lists.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Somebody_without_a_subject_is_nobody(string? subject) =>
        Assert.Throws<ExternalLoginException>(() => ClaimMapper.Map(new IdentityProvider(), subject, new ReceivedClaims()));

    [Fact]
    public void Too_much_of_everything_is_cut()
    {
        var json = JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["deep"] = JsonDocument.Parse("""{"b":{"b":{"b":{"b":{"b":{"b":"deep"}}}}}}""").RootElement, ["long"] = new string('y', 9000), ["many"] = Enumerable.Range(0, 2000).Select(number => $"{number}"),
        });

        var claims = Claims(json);

        Assert.True(claims.All.Count <= 500);
        Assert.DoesNotContain(claims.All, claim => claim.Value == "deep" || claim.Value.Length > 4000);
    }
}
