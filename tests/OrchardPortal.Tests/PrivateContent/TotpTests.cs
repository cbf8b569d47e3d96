using System.Text;
using OrchardPortal.PrivateContent.TwoFactor;

namespace OrchardPortal.Tests.PrivateContent;

public sealed class TotpTests
{
    private static readonly byte[] _key = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeOf(_key, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Keys_are_written_as_the_standard_says(string text, string encoded) => Assert.Equal(encoded, Base32.Encode(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void A_code_counts_for_a_step_before_and_after_its_own_and_only_once()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var step = Totp.StepAt(now);
        foreach (var offset in (int[])[-1, 0, 1])
        {
            Assert.Equal(step + offset, Totp.Match(_key, Totp.CodeOf(_key, step + offset), now, 0));
        }

        Assert.Null(Totp.Match(_key, Totp.CodeOf(_key, step - 2), now, 0));
        Assert.Null(Totp.Match(_key, Totp.CodeOf(_key, step + 2), now, 0));
        Assert.Null(Totp.Match(_key, Totp.CodeOf(_key, step), now, step));
        Assert.Null(Totp.Match(_key, "", now, 0));
        Assert.Null(Totp.Match(_key, "١٢٣٤٥٦", now, 0));
    }

    [Fact]
    public void A_recovery_code_is_the_same_however_it_is_written_and_is_nobody_elses()
    {
        var codes = RecoveryCodes.New();
        Assert.Equal(RecoveryCodes.Count, codes.Distinct().Count());
        foreach (var code in codes)
        {
            Assert.Matches("^[a-z2-9]{4}(-[a-z2-9]{4}){3}$", code);
            Assert.True(RecoveryCodes.LooksLike(code));
            Assert.Equal(RecoveryCodes.HashOf("ana", code), RecoveryCodes.HashOf("ana", " " + code.ToUpperInvariant().Replace('-', ' ')));
            Assert.NotEqual(RecoveryCodes.HashOf("ana", code), RecoveryCodes.HashOf("luis", code));
        }

        Assert.False(RecoveryCodes.LooksLike("123 456"));
    }
}
