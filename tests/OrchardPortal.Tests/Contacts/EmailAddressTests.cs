using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tests.Contacts;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData(" Ana@Example.COM ", "ana@example.com")]
    [InlineData(null, "")]
    public void Addresses_are_compared_without_case_and_surrounding_space(string? typed, string normalized) =>
        Assert.Equal(normalized, EmailAddress.Normalize(typed));

    [Theory]
    [InlineData("ana@example.com")]
    [InlineData(" ana.b+c@mail.example.com ")]
    public void A_plain_address_is_one(string address) => Assert.True(EmailAddress.IsValid(address));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("ana")]
    [InlineData("ana@")]
    [InlineData("Ana <ana@example.com>")]
    [InlineData("ana@example.com,ben@example.com")]
    [InlineData("ana@example.com\r\nBcc: all@example.com")]
    [InlineData("a b@example.com")]
    public void Anything_more_or_less_is_not(string? address) => Assert.False(EmailAddress.IsValid(address));

    [Fact]
    public void An_address_longer_than_mail_carries_is_not_one() => Assert.False(EmailAddress.IsValid(new string('a', 250) + "@example.com"));
}
