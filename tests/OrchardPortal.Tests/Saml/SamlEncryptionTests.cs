using System.Security.Cryptography;
using OrchardPortal.Saml.Protocol;
using static OrchardPortal.Tests.Saml.SamlParties;

namespace OrchardPortal.Tests.Saml;

public sealed class SamlEncryptionTests
{
    private const string Enc = SamlNames.Encryption;
    private const string Enc11 = SamlNames.Encryption11;

    [Theory]
    [InlineData(Enc11 + "aes256-gcm")]
    [InlineData(Enc11 + "aes128-gcm")]
    [InlineData(Enc + "aes256-cbc")]
    [InlineData(Enc + "aes128-cbc")]
    public void A_signed_assertion_that_was_encrypted_for_us_is_read(string content)
    {
        var signed = new TestSignature().Sign(new Answer().Xml());

        Assert.Equal("ana@customer.example", Read(new TestEncryption { Content = content }.Encrypt(signed)).NameId.Value);
    }

    [Fact]
    public void A_signature_around_the_encrypted_assertion_is_enough()
    {
        var encrypted = new TestEncryption().Encrypt(new Answer().Xml());

        Assert.Equal("ana@customer.example", Read(new TestSignature().Sign(encrypted, assertion: false, response: true)).NameId.Value);
    }

    [Fact]
    public void The_newer_key_transport_is_understood()
    {
        var parameters = $"""<ds:DigestMethod xmlns:ds="{SamlNames.Signature}" Algorithm="{SignatureAlgorithms.Sha256}"/><x:MGF xmlns:x="{Enc11}" Algorithm="{Enc11}mgf1sha256"/>""";
        var encryption = new TestEncryption { KeyTransport = Enc11 + "rsa-oaep", KeyParameters = parameters, Padding = RSAEncryptionPadding.OaepSHA256 };

        Assert.NotNull(Read(encryption.Encrypt(new TestSignature().Sign(new Answer().Xml()))));
    }

    [Fact]
    public void Anybody_can_encrypt_for_us_so_that_encryption_alone_proves_nothing() =>
        Assert.Equal(SamlProblem.Unsigned, Refused(new TestEncryption().Encrypt(new Answer().Xml())));

    [Fact]
    public void What_was_encrypted_for_somebody_else_is_refused() =>
        Assert.Equal(SamlProblem.Decryption, Refused(new TestEncryption { Recipient = StrangerKey }.Encrypt(new TestSignature().Sign(new Answer().Xml()))));

    [Theory]
    [InlineData(Enc11 + "aes256-gcm", Enc + "rsa-1_5")]
    [InlineData(Enc + "tripledes-cbc", Enc + "rsa-oaep-mgf1p")]
    public void Weak_encryption_is_refused(string content, string transport) =>
        Assert.Equal(SamlProblem.Algorithm, Refused(new TestEncryption { Content = content, KeyTransport = transport }.Encrypt(new TestSignature().Sign(new Answer().Xml()))));

    [Theory]
    [InlineData(Enc11 + "aes256-gcm")]
    [InlineData(Enc + "aes256-cbc")]
    public void Whatever_is_changed_in_the_cipher_gets_one_and_the_same_answer(string content)
    {
        var encrypted = TestSignature.Load(new TestEncryption { Content = content }.Encrypt(new TestSignature().Sign(new Answer().Xml())));
        var value = encrypted.GetElementsByTagName("CipherValue", Enc)[1]!;
        var original = value.InnerText;

        foreach (var at in new[] { 0, 12, 40, original.Length / 2, original.Length - 8 })
        {
            var bytes = Convert.FromBase64String(original);
            bytes[Math.Min(at, bytes.Length - 1)] ^= 0x10;
            value.InnerText = Convert.ToBase64String(bytes);
            var problem = Refused(encrypted.OuterXml);

            Assert.True(problem is SamlProblem.Decryption || (content.EndsWith("cbc", StringComparison.Ordinal) && problem is SamlProblem.Signature), problem.ToString());
        }
    }

    [Fact]
    public void An_encrypted_document_type_or_wrapper_is_refused_too()
    {
        var wrapped = new Answer { Attributes = new Answer().AssertionXml().Replace("_assertion", "_second", StringComparison.Ordinal) };

        Assert.Equal(SamlProblem.NotOneAssertion, Refused(new TestEncryption().Encrypt(new TestSignature().Sign(wrapped.Xml()))));
    }
}
