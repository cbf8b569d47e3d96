using YesSql;

namespace OrchardPortal.PrivateContent.Factors;

/// <summary>Reads and writes what accounts have beside their passwords.</summary>
internal sealed class FactorStore(ISession session)
{
    /// <summary>Null when an account has nothing of the kind.</summary>
    public async Task<MemberFactors?> FindAsync(string userId) =>
        await session.Query<MemberFactors, MemberFactorsIndex>(row => row.UserId == userId).FirstOrDefaultAsync();

    public async Task<MemberFactors> GetAsync(string userId) => await FindAsync(userId) ?? new MemberFactors { UserId = userId };

    /// <summary>Two changes at the same moment do not undo each other: the second fails.</summary>
    public Task SaveAsync(MemberFactors factors) => session.SaveAsync(factors, checkConcurrency: true);

    /// <summary>Whose passkey this is; null when it is nobody's.</summary>
    public async Task<string?> OwnerOfAsync(byte[] credentialId)
    {
        var hash = MemberFactorsIndexProvider.HashOf(credentialId);
        return (await session.QueryIndex<PasskeyIndex>(row => row.CredentialHash == hash).FirstOrDefaultAsync())?.UserId;
    }

    public async Task DeleteAsync(string userId)
    {
        if (await FindAsync(userId) is { } factors)
        {
            session.Delete(factors);
        }
    }
}
