using System.Security.Cryptography;
using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Factors;

internal sealed class MemberFactorsIndexProvider : IndexProvider<MemberFactors>
{
    public override void Describe(DescribeContext<MemberFactors> context)
    {
        context.For<MemberFactorsIndex>().Map(factors => new MemberFactorsIndex { UserId = factors.UserId });
        context.For<PasskeyIndex>().Map(factors => factors.Passkeys.Select(passkey => new PasskeyIndex
        {
            CredentialHash = HashOf(passkey.CredentialId), UserId = factors.UserId,
        }));
    }

    public static string HashOf(byte[] credentialId) => Convert.ToHexStringLower(SHA256.HashData(credentialId));
}
