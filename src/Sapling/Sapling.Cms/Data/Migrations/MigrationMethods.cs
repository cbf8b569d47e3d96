using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using OrchardCore.Data.Migration;

namespace Sapling.Cms.Data.Migrations;

/// <summary>The methods of a migration class that make and update versions, compiled to delegates.</summary>
internal sealed class MigrationMethods
{
    private const string UpdatePrefix = "UpdateFrom";

    private static readonly ConcurrentDictionary<Type, MigrationMethods> _known = new();

    private MigrationMethods(Type type)
    {
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => method.GetParameters().Length == 0))
        {
            var name = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name[..^5] : method.Name;
            if (method.ReturnType != typeof(int) && method.ReturnType != typeof(Task<int>))
            {
                continue;
            }

            if (name == "Create")
            {
                Create = Compile(type, method);
            }
            else if (name.StartsWith(UpdatePrefix, StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(UpdatePrefix.Length), CultureInfo.InvariantCulture, out var version))
            {
                Updates[version] = Compile(type, method);
            }
        }
    }

    public Func<IDataMigration, Task<int>>? Create { get; }

    public Dictionary<int, Func<IDataMigration, Task<int>>> Updates { get; } = [];

    public static MigrationMethods Of(Type type) => _known.GetOrAdd(type, key => new MigrationMethods(key));

    private static Func<IDataMigration, Task<int>> Compile(Type type, MethodInfo method)
    {
        var migration = Expression.Parameter(typeof(IDataMigration));
        Expression call = Expression.Call(Expression.Convert(migration, type), method);
        if (method.ReturnType == typeof(int))
        {
            call = Expression.Call(typeof(Task), nameof(Task.FromResult), [typeof(int)], call);
        }

        return Expression.Lambda<Func<IDataMigration, Task<int>>>(call, migration).Compile();
    }
}
