import type { Environment } from './environment.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { frameOf, shortDate } from './page.ts';
import type { Place } from './place.ts';
import { streamed, type Write } from './streamed.ts';
import { passWeek, type Week } from './week.ts';

const title = 'Một tuần trôi qua';

/** A week passes while the page is being read. */
export async function answerWeek(
  env: Environment,
  place: Place,
  context: ExecutionContext,
): Promise<Response> {
  const frame = await frameOf(env, place, { path: '/demo/week', title });
  return streamed('text/html; charset=utf-8', context, async (write) => {
    await write(`${frame.before}<section class="demo"><p class="demo-mark">Bảng trình diễn</p>`);
    await write(`<h1>${title}</h1><div role="status">`);
    await tell(env, write);
    await write(`</div>${links(place)}</section>${frame.after}`);
  });
}

async function tell(env: Environment, write: Write): Promise<void> {
  try {
    const done = await oneAtATime(() => week(env, write));
    if (!done) await write('<p>Một tuần khác đang trôi qua. Xin đợi vài giây rồi bấm lại.</p>');
  } catch (error) {
    console.error(error);
    await write('<p>Tuần này chưa trôi qua được; máy chủ đã ghi lại lý do. Xin bấm lại.</p>');
  }
}

async function week(env: Environment, write: Write): Promise<void> {
  await write('<p>Bà con lối xóm đang gửi phiếu …</p><ul>');
  const passed = await passWeek(env, (ratings, of) =>
    write(`<li>${ratings} trên ${of} phiếu đã vào hòm.</li>`),
  );
  await write(`</ul>${result(passed)}`);
}

function result({ ratings, release, publishedAt }: Week): string {
  return `<p><b>Đã sang sáng thứ Hai, ${shortDate(Date.parse(publishedAt))}.</b>
    ${ratings} người dân đã đánh giá trong tuần. Kỳ công bố số ${release} đã mở:
    phiếu của ông/bà, nếu có gửi, nay được tính cùng phiếu của mọi người.
    Cán bộ nào chưa đủ 10 phiếu, hoặc kỳ này thêm chưa đủ 5 phiếu, thì phiếu còn chờ trong hòm.</p>`;
}

function links({ server }: Place): string {
  return `<ul>
    <li><a href="${server}/board/binh-my">Xem bảng kết quả công khai</a></li>
    <li><a href="${server}/rate/binh-my">Gửi thêm một phiếu đánh giá</a></li>
    <li><a href="/">Về trang chủ</a></li>
  </ul>
  <form method="post" action="/demo/week"><button>Thêm một tuần nữa</button></form>`;
}
