using System.Security.Cryptography;
using System.Text;
using OrchardPortal.PrivateContent.QrCodes;

namespace OrchardPortal.Tests.PrivateContent;

public sealed class QrCodeTests
{
    // What another program (jsQR) has read back from these pictures: one block, several blocks of two lengths, and the largest.
    [Theory]
    [InlineData(14, 21, "95c45111e9a51992567e1f127ddc8a3c3133b7a1f9857fe0bdac670e2391d69e")]
    [InlineData(150, 49, "4d0900ffc48d23b27a6aa3420ec9f94193db806b5ae203e0dd32bebffedac2ad")]
    [InlineData(213, 57, "a8c7d35986961bd418dd77812c08e5c4b278f278d2d1405565032b21801a6cc6")]
    [InlineData(409, 77, "4ba90e132de27481dcd8340def6bcdc55b3709eec75aa71556c6053ddae92e64")]
    public void Pictures_are_those_that_were_read_by_another_program(int length, int size, string hash)
    {
        var matrix = QrCode.Encode(Text(length))!;
        Assert.Equal(size, matrix.Size);
        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Modules(matrix)))));
    }

    [Fact]
    public void The_corrections_of_every_block_belong_to_its_data()
    {
        // With its corrections behind it, a block is divisible by the generator: nothing is left over.
        var data = Encoding.ASCII.GetBytes("otpauth://totp/Vela:ana");
        byte[] block = [.. data, .. ReedSolomon.Remainder(data, 18)];
        Assert.All(ReedSolomon.Remainder(block, 18), value => Assert.Equal(0, value));
        block[3] ^= 1;
        Assert.Contains(ReedSolomon.Remainder(block, 18), value => value != 0);
    }

    [Fact]
    public void A_text_that_does_not_fit_gives_no_picture() => Assert.Null(QrCode.Encode(new string('x', 500)));

    private static string Text(int length) => string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * 7 + length) % 26)));

    private static string Modules(QrMatrix matrix) =>
        string.Concat(Enumerable.Range(0, matrix.Size * matrix.Size).Select(i => matrix[i % matrix.Size, i / matrix.Size] ? '1' : '0'));
}
