using System.Security.Cryptography;
using System.Text;

namespace YesSql.Utils;

public static class HashHelper
{
    /// <summary>A short name, always the same for the same long one, for databases which limit the length of names.</summary>
    public static string HashName(string prefix, string name)
        => prefix + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToLowerInvariant();
}
