using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Sapling.Cms.Data;

/// <summary>Tells a database that is not there, or is full, from a mistake of ours.</summary>
internal static class DatabaseLoss
{
    // https://sqlite.org/rescode.html: input/output, full, cannot open.
    private static readonly int[] _sqliteCodes = [10, 13, 14];

    public static bool Is(Exception? exception) => exception switch
    {
        null => false,
        // Class 57: the operator has shut the server down; 53: its resources are exhausted; 3D: the database does not exist (any more).
        PostgresException postgres => postgres.SqlState.StartsWith("57P", StringComparison.Ordinal) || postgres.SqlState.StartsWith("53", StringComparison.Ordinal) || postgres.SqlState == "3D000",
        NpgsqlException => true,
        SqliteException sqlite => _sqliteCodes.Contains(sqlite.SqliteErrorCode),
        SocketException => true,
        _ => Is(exception.InnerException),
    };
}
