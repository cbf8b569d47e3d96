using System.Linq.Expressions;

namespace YesSql;

/// <summary>A query with a name: a class whose properties are its parameters.</summary>
public interface ICompiledQuery<T> where T : class
{
    Expression<Func<IQuery<T>, IQuery<T>>> Query();
}
