using System.Data.Common;

namespace Sapling.Store.Databases;

/// <summary>An open connection with the statements that were prepared on it.</summary>
internal sealed class StoreConnection(DbConnection connection, bool keepsCommands) : IAsyncDisposable
{
    /// <summary>More shapes of statements than this are not expected; beyond it, they are prepared for each use.</summary>
    private const int MaxCommands = 300;

    private readonly Dictionary<string, DbCommand>? _commands = keepsCommands ? new(StringComparer.Ordinal) : null;

    public DbConnection Connection { get; } = connection;

    /// <summary>A command of this text: the one prepared before where there is one, with its parameters to be set anew.</summary>
    public CommandLease Command(string sql, DbTransaction? transaction)
    {
        var kept = true;
        if (_commands is null || !_commands.Remove(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            kept = _commands is not null && _commands.Count < MaxCommands;
        }

        command.Transaction = transaction;
        return new CommandLease(this, command, kept);
    }

    public ValueTask DisposeAsync() => Connection.DisposeAsync();

    private void Keep(DbCommand command)
    {
        command.Transaction = null;
        _commands![command.CommandText] = command;
    }

    /// <summary>A command in use. It is out of the cache meanwhile, so that no second use overwrites its parameters.</summary>
    internal readonly struct CommandLease(StoreConnection owner, DbCommand command, bool keep) : IDisposable
    {
        public DbCommand Command => command;

        public void SetParameter(int index, string name, object value)
        {
            var parameters = command.Parameters;
            if (index < parameters.Count && parameters[index].ParameterName == name)
            {
                parameters[index].Value = value;
                return;
            }

            while (parameters.Count > index)
            {
                parameters.RemoveAt(parameters.Count - 1);
            }

            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            parameters.Add(parameter);
        }

        public void Dispose()
        {
            if (keep)
            {
                owner.Keep(command);
            }
            else
            {
                command.Dispose();
            }
        }
    }
}
